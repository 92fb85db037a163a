package org.wayfare.batch;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.casefile.Fault;
import org.wayfare.casefile.FaultJson;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.report.ReportJson;
import org.wayfare.report.Wordings;

/** One line to its answer. Safe between threads where the assessor is. */
final class Judging {
    private final Function<LifeCase, Assessment> assessor;
    private final Wordings words;
    private final Function<Throwable, String> failure;

    Judging(Function<LifeCase, Assessment> assessor, Wordings words, Function<Throwable, String> failure) {
        this.assessor = assessor;
        this.words = words;
        this.failure = failure;
    }

    Answer answer(Line line) {
        Locale language = words.locale();
        try {
            byte[] text = line.text();
            if (text == null) {
                throw CaseReader.tooLarge(language);
            }
            return new Answer(ReportJson.line(assessor.apply(CaseReader.read(text, language)), words), false);
        } catch (CaseFaults refused) {
            return new Answer(FaultJson.line(line.number(), refused.faults()), true);
        } catch (RuntimeException | StackOverflowError broken) {
            // A fault of the program in one life must not cost the answers to all others.
            Fault fault = new Fault("", "internal_error", failure.apply(broken));
            return new Answer(FaultJson.line(line.number(), List.of(fault)), true);
        }
    }
}
