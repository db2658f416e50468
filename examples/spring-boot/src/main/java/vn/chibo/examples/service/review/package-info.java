/** Reviews, reports, what-if and streams. */
@NullMarked
package vn.chibo.examples.service.review;

import org.jspecify.annotations.NullMarked;
