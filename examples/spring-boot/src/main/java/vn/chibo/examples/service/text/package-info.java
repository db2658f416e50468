/** The words of the service and the language of who asks. */
@NullMarked
package vn.chibo.examples.service.text;

import org.jspecify.annotations.NullMarked;
