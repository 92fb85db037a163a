package org.wayfare.batch;

/**
 * What one line gave.
 *
 * @param text a report or an error object on one line, UTF-8, without a line feed
 * @param failed it is an error object
 */
record Answer(byte[] text, boolean failed) {}
