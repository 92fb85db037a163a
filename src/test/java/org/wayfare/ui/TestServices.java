package org.wayfare.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.wayfare.assess.Assessor;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.casefile.CaseWriter;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.ui.session.ReadCase;

/** The window's services as tests need them: the real case files, and whatever judges. */
final class TestServices {
    private TestServices() {}

    static WindowServices of(Function<LifeCase, Assessment> assess, Locale language) {
        return new WindowServices(
                assess,
                TestServices::read,
                life -> new String(CaseWriter.bytes(life), StandardCharsets.UTF_8),
                Shipped::law,
                language,
                LocalDate.of(2026, 11, 20));
    }

    /** The shipped law and rules, loaded behind the window. */
    static Function<LifeCase, Assessment> shipped() {
        CompletableFuture<Assessor> assessor =
                CompletableFuture.supplyAsync(() -> new Assessor(LawBook.shipped(), RuleBase.load()));
        return life -> assessor.join().assess(life);
    }

    /** Read by the first test that asks. */
    private static final class Shipped {
        private static final LawBook LAW = LawBook.shipped();

        private static LawBook law() {
            return LAW;
        }
    }

    private static ReadCase read(String text, Locale language) {
        try {
            return ReadCase.of(CaseReader.read(text.getBytes(StandardCharsets.UTF_8), language));
        } catch (CaseFaults refused) {
            return ReadCase.refused(refused.faults().stream()
                    .map(fault -> fault.pointer() + " – " + fault.message())
                    .toList());
        }
    }
}
