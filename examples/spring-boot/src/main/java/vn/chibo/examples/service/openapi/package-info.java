/** The description of the service. */
@NullMarked
package vn.chibo.examples.service.openapi;

import org.jspecify.annotations.NullMarked;
