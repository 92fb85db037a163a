/**
 * The program as a whole: {@code main}, the wiring of the rooms by constructors, today's date.
 *
 * <p><b>Belongs here:</b> what only the whole program can know: command line or window, the day, the language of the
 * system. <b>Does not:</b> anything that a room can do.
 *
 * <p><b>May touch:</b> all.
 *
 * <p><b>The one idea:</b> nothing is loaded before it is needed: a version needs no rules, a command line no window.
 */
@NullMarked
package org.wayfare.app;

import org.jspecify.annotations.NullMarked;
