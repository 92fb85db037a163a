package org.wayfare.ui.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.LifeCase;
import org.wayfare.model.law.Instruments;
import org.wayfare.ui.session.Newest;

/** What is asked of the network and what was found. Outlives a change of language. Lives on one thread, that of {@code home}; the library is searched behind it. */
public final class NetworkModel {
    private final ObjectProperty<@Nullable String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable Branch> branch = new SimpleObjectProperty<>();
    private final BooleanProperty general = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> partner = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable NetworkPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final Newest<Search, NetworkPicture> searching;
    private Set<String> life = Set.of();
    private List<String> order = List.of();
    private @Nullable Object begun;

    private record Search(NetworkQuestion question, List<String> countries) {}

    /**
     * @param held the library; may be slow at the first call
     * @param background searches it
     * @param home is told what was found
     * @param today the day that is asked about at first
     */
    public NetworkModel(Supplier<Instruments> held, Executor background, Executor home, LocalDate today) {
        this.day = new SimpleObjectProperty<>(today);
        this.searching = new Newest<>(
                search -> NetworkPicture.of(held.get(), search.question(), search.countries()), background, home);
        country.addListener((observable, before, now) -> {
            partner.set(null);
            ask();
        });
        day.addListener(observable -> ask());
        branch.addListener(observable -> ask());
        general.addListener(observable -> ask());
    }

    /**
     * Shows the network for a case: it starts with the person's nationality, unless that was done before for the same case.
     *
     * @param lifeCase null: none is open
     * @param countries all that there are, in the order in which they are listed
     */
    public void begin(@Nullable LifeCase lifeCase, List<String> countries) {
        order = countries;
        life = lifeCase == null ? Set.of() : countriesOf(lifeCase);
        Object which = lifeCase == null ? null : Objects.requireNonNullElse(lifeCase.id(), "");
        if (country.get() == null || !Objects.equals(which, begun)) {
            country.set(
                    lifeCase == null || lifeCase.person().nationalities().isEmpty()
                            ? country.get()
                            : lifeCase.person().nationalities().get(0));
        }
        begun = which;
        ask();
    }

    private static Set<String> countriesOf(LifeCase lifeCase) {
        Set<String> countries = new TreeSet<>(lifeCase.person().nationalities());
        if (lifeCase.residence() != null) {
            lifeCase.residence().forEach(r -> countries.add(r.country()));
        }
        if (lifeCase.periods() != null) {
            lifeCase.periods().forEach(p -> countries.add(p.workCountry() == null ? p.country() : p.workCountry()));
            lifeCase.periods().forEach(p -> countries.add(p.country()));
        }
        if (lifeCase.moves() != null) {
            lifeCase.moves().forEach(m -> countries.add(m.to()));
        }
        return Set.copyOf(countries);
    }

    private void ask() {
        if (order.isEmpty()) {
            return;
        }
        NetworkQuestion question = new NetworkQuestion(country.get(), day.get(), branch.get(), general.get(), life);
        searching.ask(
                new Search(question, order),
                found -> {
                    failed.set(false);
                    picture.set(found);
                },
                broke -> {
                    System.getLogger(NetworkModel.class.getName())
                            .log(System.Logger.Level.ERROR, "the agreements cannot be read", broke);
                    failed.set(true);
                });
    }

    /** Asks for another country; none of its partners is chosen yet. */
    public ObjectProperty<@Nullable String> country() {
        return country;
    }

    /** The day asked about. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The branch asked about; null: all. */
    public ObjectProperty<@Nullable Branch> branch() {
        return branch;
    }

    /** Whether general conventions count. */
    public BooleanProperty general() {
        return general;
    }

    /** The partner whose instruments are read out; null: none. */
    public ObjectProperty<@Nullable String> partner() {
        return partner;
    }

    /** What was found last; null until then. */
    public ReadOnlyObjectProperty<@Nullable NetworkPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The library could not be searched: a fault of the program. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** A country was pointed at: it becomes the partner, or the country itself where there is none yet. */
    public void pick(String code) {
        if (country.get() == null) {
            country.set(code);
        } else {
            partner.set(code.equals(country.get()) ? null : code);
        }
    }
}
