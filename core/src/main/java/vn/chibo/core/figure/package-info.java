/** Figures as they were published, and exactly what they prove. */
@NullMarked
package vn.chibo.core.figure;

import org.jspecify.annotations.NullMarked;
