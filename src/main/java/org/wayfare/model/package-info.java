/**
 * The words of the field: person, period, residence, money, branch, verdict, citation.
 *
 * <p><b>Belongs here:</b> immutable values that every other room speaks in. <b>Does not:</b> reasoning, files, windows.
 *
 * <p><b>May touch:</b> the JDK.
 *
 * <p><b>The one idea:</b> what a case does not state is null and means "unknown", never "no".
 *
 * <p><b>Glossary.</b> <i>Competent State</i>: the State whose legislation applies (Reg. 883/2004 Art. 1(s)). <i>Aggregation</i>: counting periods
 * of other States (Art. 6). <i>Assimilation</i>: treating facts abroad as if they had happened at home (Art. 5). <i>Apportionment</i>: paying a
 * theoretical amount in proportion to own periods (Art. 52). <i>Scheme</i>: one benefit of one State as the law library holds it.
 */
@NullMarked
package org.wayfare.model;

import org.jspecify.annotations.NullMarked;
