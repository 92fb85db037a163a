/**
 * The program without windows: one command line in, results on standard output, messages for people on standard error,
 * an exit status.
 *
 * <p><b>Belongs here:</b> options, the choice of a rendering, exit statuses. <b>Does not:</b> judging, rendering, a
 * window.
 *
 * <p><b>May touch:</b> assess, batch, report, casefile, lawbook, model, picocli.
 *
 * <p><b>The one idea:</b> 0 done, 1 a batch with failed lines, 2 nothing usable was given; never a stack trace, never a
 * file half-written.
 */
@NullMarked
package org.wayfare.cli;

import org.jspecify.annotations.NullMarked;
