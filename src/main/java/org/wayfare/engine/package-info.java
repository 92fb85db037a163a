/**
 * Runs the rules of the law, one stage at a time.
 *
 * <p><b>What belongs here:</b> finding and loading the compiled rules, one run of one stage, the record of which rule
 * concluded what from what; in {@code build}, the checks on rule files and their compilation.
 *
 * <p><b>What does not:</b> any knowledge of law, of facts or of their order; the pipeline of stages is in
 * {@code assess}.
 *
 * <p><b>May touch:</b> {@code facts}, {@code model}, Drools. No Drools type appears in a public signature.
 *
 * <p><b>The one idea to remember:</b> a stage is a function from facts to conclusions, and every conclusion that leaves
 * this room is still supported when the run ends and comes with the firings that prove it.
 */
package org.wayfare.engine;
