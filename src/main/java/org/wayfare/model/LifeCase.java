package org.wayfare.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's situation, as the case file states it. A null list was not stated and is unknown; an empty one means none.
 *
 * @param asOf the day on which facts and law are judged
 */
public record LifeCase(
        @Nullable String id,
        @Nullable String title,
        LocalDate asOf,
        Person person,
        @Nullable List<Residence> residence,
        @Nullable List<Period> periods,
        @Nullable List<Event> events,
        @Nullable List<FamilyMember> family,
        @Nullable List<Statement> statements,
        @Nullable List<Document> documents,
        @Nullable Means means,
        @Nullable List<Move> moves) {}
