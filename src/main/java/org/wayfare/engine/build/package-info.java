/**
 * Checks and compiles the rule files while the project is built.
 *
 * <p><b>What belongs here:</b> reading DRL as text, the checks that the Drools compiler does not make, compilation to
 * model classes, the indexes of rules and of country files.
 *
 * <p><b>What does not:</b> anything needed while the program runs, except the checks, which {@code check-law} calls
 * too.
 *
 * <p><b>May touch:</b> {@code engine} for the names of the stages, Drools.
 *
 * <p><b>The one idea to remember:</b> authors see one file, one folder, one package; Drools sees one package for all
 * files of a stage that import the same. Only {@link org.wayfare.engine.build.RuleSource} knows both names.
 */
package org.wayfare.engine.build;
