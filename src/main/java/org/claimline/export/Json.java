package org.claimline.export;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Published;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON as this program writes it: indented, keys in a fixed order, absent values as `null`.
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /// @param out closed with the generator
    public static JsonGenerator to(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }

    public static void text(JsonGenerator json, String key, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(key, value.get());
        } else {
            json.writeNullProperty(key);
        }
    }

    /// The constant's name in lower case.
    public static void word(JsonGenerator json, String key, Optional<? extends Enum<?>> constant) {
        text(json, key, constant.map(present -> present.name().toLowerCase(Locale.ROOT)));
    }

    public static void texts(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A decimal as text, so that no reader rounds it.
    public static void decimal(JsonGenerator json, String key, Optional<BigDecimal> value) {
        text(json, key, value.map(BigDecimal::toPlainString));
    }

    /// `null`, or date, time, zone, precision, origin and evidence.
    public static void published(JsonGenerator json, Optional<Published> published) {
        if (published.isEmpty()) {
            json.writeNullProperty("published");
            return;
        }
        Published when = published.get();
        json.writeObjectPropertyStart("published");
        json.writeStringProperty("date", when.date().toString());
        text(json, "time", when.time().map(time -> "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(),
                time.getSecond())));
        text(json, "zone", when.zone().map(Object::toString));
        json.writeStringProperty("precision", when.time().map(time -> time.getSecond() == 0 ? "minute" : "second")
                .orElse("day"));
        word(json, "origin", Optional.of(when.origin()));
        json.writeStringProperty("evidence", when.evidence());
        json.writeEndObject();
    }
}
