/** What was refused, as problem details (RFC 9457). */
@NullMarked
package vn.chibo.examples.service.problem;

import org.jspecify.annotations.NullMarked;
