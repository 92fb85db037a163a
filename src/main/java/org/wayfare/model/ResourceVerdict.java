package org.wayfare.model;

/** Whether a resource is open to the person. */
public enum ResourceVerdict implements Word {
    OPEN,
    OPEN_IF,
    CLOSED;
}
