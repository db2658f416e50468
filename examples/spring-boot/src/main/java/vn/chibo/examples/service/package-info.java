/** A service that holds registers and reviews them. */
@NullMarked
package vn.chibo.examples.service;

import org.jspecify.annotations.NullMarked;
