package vn.chibo.core.figure;

/** What a source says of many parts at once. */
public sealed interface Published permits Statistic, ExtentStatement, Mention {}
