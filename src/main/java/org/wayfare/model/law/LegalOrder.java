package org.wayfare.model.law;

import org.wayfare.model.Word;

/** Orders of law that have rules of their own in this library; everything else is law between States. */
public enum LegalOrder implements Word {
    /** Acts of the Union, and what it has concluded with partners. */
    UNION,
    /** What the Union and the States close to it have concluded with the United Kingdom for the time after its withdrawal. */
    WITHDRAWAL
}
