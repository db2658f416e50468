package vn.chibo.core.figure;

/** The source speaks of the matter without any figure or word of extent: it proves nothing. */
public record Mention() implements Published {}
