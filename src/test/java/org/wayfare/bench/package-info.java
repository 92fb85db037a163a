/**
 * How fast the program is once it runs.
 * <p><b>Belongs here:</b> JMH benchmarks on the samples that ship with the program. <b>Does not:</b> tests; nothing here
 * runs in a build, and cold starts are measured on whole processes, as README.md tells.
 * <p><b>May touch:</b> every room.
 * <p><b>The one idea:</b> only figures of a quiet machine can be compared.
 */
@NullMarked
package org.wayfare.bench;

import org.jspecify.annotations.NullMarked;
