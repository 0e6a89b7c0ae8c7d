package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Direction;
import org.claimline.domain.Kind;
import org.claimline.domain.Period;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.ui.control.Texts;

/// What is typed into the form for a claim, and the reading that comes of it.
public final class ReadingFormViewModel {

    /// What is wrong with the form.
    ///
    /// @param value with the value, and `unit` and `about` with those; empty when all is well
    public record Problems(Optional<String> value, Optional<String> unit, Optional<String> about) {
        Optional<String> first() {
            return value.or(() -> unit).or(() -> about);
        }
    }

    private final ObjectProperty<ClaimType> type;
    private final StringProperty value;
    private final StringProperty unit;
    private final ObjectProperty<Optional<Qualifier>> qualifier;
    private final ObjectProperty<Optional<Direction>> direction;
    private final StringProperty metric;
    private final StringProperty subject;
    private final StringProperty holder;
    private final StringProperty about;
    private final BooleanProperty prior;
    private final ObjectBinding<Problems> problems;

    /// @param value as [Values] writes it
    /// @param now what the form starts with
    ReadingFormViewModel(ClaimType type, String value, String unit, Optional<Reading> now) {
        this.type = new SimpleObjectProperty<>(type);
        this.value = new SimpleStringProperty(value);
        this.unit = new SimpleStringProperty(unit);
        qualifier = new SimpleObjectProperty<>(now.flatMap(Reading::qualifier));
        direction = new SimpleObjectProperty<>(now.flatMap(Reading::direction));
        metric = new SimpleStringProperty(now.flatMap(Reading::metric).orElse(""));
        subject = new SimpleStringProperty(now.flatMap(Reading::subject).orElse(""));
        holder = new SimpleStringProperty(now.flatMap(Reading::holder).orElse(""));
        about = new SimpleStringProperty(now.flatMap(Reading::about).map(Values::typed).orElse(""));
        prior = new SimpleBooleanProperty(now.map(Reading::prior).orElse(false));
        problems = Bindings.createObjectBinding(this::findProblems, this.type, this.value, this.unit, about);
    }

    /// A form that starts with a claim's reading.
    static ReadingFormViewModel of(Reading reading) {
        String unit = reading.value() instanceof Quantity quantity ? quantity.unit() : "";
        return new ReadingFormViewModel(reading.type(), Values.typed(reading.value()), unit, Optional.of(reading));
    }

    private Problems findProblems() {
        boolean unitMissing = needsUnit() && unit.get().isBlank();
        boolean valueWrong = Values.parse(type.get(), value.get(), unitMissing ? "?" : unit.get()).isEmpty();
        boolean aboutWrong = !about.get().isBlank() && Values.period(about.get().strip()).isEmpty();
        return new Problems(valueWrong ? Optional.of(Texts.get(expected())) : Optional.empty(),
                unitMissing ? Optional.of(Texts.get("reader.form.unit.missing")) : Optional.empty(),
                aboutWrong ? Optional.of(Texts.get("reader.form.period.wrong")) : Optional.empty());
    }

    private boolean needsUnit() {
        return switch (type.get()) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT, PRICE_TARGET -> true;
            case GUIDANCE, FORECAST, COMMITMENT -> Values.period(value.get().strip()).isEmpty();
            case DATE, MONTH, QUARTER, YEAR, RANGE, RATING, EVENT -> false;
        };
    }

    private String expected() {
        if (type.get() == ClaimType.RATING) {
            return "reader.form.rating.wrong";
        }
        return Values.isAmount(type.get()) ? "reader.form.amount.wrong" : "reader.form.period.wrong";
    }

    /// The reading; empty while something is wrong.
    Optional<Reading> reading() {
        Problems now = problems.get();
        if (now.unit().isPresent() || now.about().isPresent()) {
            return Optional.empty();
        }
        Optional<ClaimValue> parsed = Values.parse(type.get(), value.get(), unit.get());
        return parsed.map(found -> new Reading(type.get(), found, found instanceof Quantity
                ? qualifier.get()
                : Optional.empty(), found instanceof Quantity ? direction.get() : Optional.empty(), filled(metric),
                filled(subject), filled(holder), prior.get(), period()));
    }

    private Optional<Period> period() {
        return Optional.of(about.get().strip()).filter(text -> !text.isEmpty()).flatMap(Values::period)
                .map(Period.class::cast);
    }

    private static Optional<String> filled(StringProperty field) {
        return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
    }

    /// The types of a kind.
    static List<ClaimType> types(Kind kind) {
        var types = new ArrayList<ClaimType>();
        for (ClaimType type : ClaimType.values()) {
            if (type.kind() == kind) {
                types.add(type);
            }
        }
        return types;
    }

    ObservableValue<Problems> problemsProperty() {
        return problems;
    }

    ObjectProperty<ClaimType> typeProperty() {
        return type;
    }

    StringProperty valueProperty() {
        return value;
    }

    StringProperty unitProperty() {
        return unit;
    }

    ObjectProperty<Optional<Qualifier>> qualifierProperty() {
        return qualifier;
    }

    ObjectProperty<Optional<Direction>> directionProperty() {
        return direction;
    }

    StringProperty metricProperty() {
        return metric;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty holderProperty() {
        return holder;
    }

    StringProperty aboutProperty() {
        return about;
    }

    BooleanProperty priorProperty() {
        return prior;
    }
}
