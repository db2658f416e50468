/** The country by plain Java: streams over the files, in one process. */
@NullMarked
package vn.chibo.examples.country.plain;

import org.jspecify.annotations.NullMarked;
