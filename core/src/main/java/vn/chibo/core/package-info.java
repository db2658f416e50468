/** What all packages of the module share; not exported. */
@NullMarked
package vn.chibo.core;

import org.jspecify.annotations.NullMarked;
