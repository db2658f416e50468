/** Accounts, and who may see what. */
@NullMarked
package vn.chibo.examples.service.account;

import org.jspecify.annotations.NullMarked;
