package vn.chibo.examples.review.register;

/**
 * A sheet that was there, and of which not a row could be read.
 *
 * @param sheet which one, or probably
 * @param file the name of the file
 */
record Unread(Sheet<?, ?> sheet, String file) {}
