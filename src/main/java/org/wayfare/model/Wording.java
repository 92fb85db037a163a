package org.wayfare.model;

/** What a reader will be told: either a template of the program with its arguments, or a text of the law library. */
public sealed interface Wording permits Phrase, Text {}
