/** The main job: published reports and registers become explained reviews. */
@NullMarked
package vn.chibo.examples.review;

import org.jspecify.annotations.NullMarked;
