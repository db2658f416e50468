/** What committees look at: checklists from practice. */
@NullMarked
package vn.chibo.regulations.oversight;

import org.jspecify.annotations.NullMarked;
