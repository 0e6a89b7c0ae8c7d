package org.claimline.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import tools.jackson.core.JsonGenerator;

/// Claims as JSON objects.
public final class ClaimJson {

    /// What an exported file starts with: tells it from a file of somebody else.
    static final String START = "{\n  \"format\" : \"claimline-claims-1\"";

    private ClaimJson() {}

    /// A finding: its place, its words, what was understood and why.
    public static void finding(JsonGenerator json, String text, Finding finding) {
        json.writeStartObject();
        fields(json, finding.span(), finding.span().in(text), finding.reading(), finding.evidence());
        json.writeEndObject();
    }

    /// A claim of a notebook: the same, with what the analyst put on it.
    public static void claim(JsonGenerator json, ClaimRecord claim) {
        Claim it = claim.row().claim();
        json.writeStartObject();
        json.writeStringProperty("id", it.id().value());
        json.writeStringProperty("article", it.article().value());
        fields(json, it.anchor().span(), it.anchor().quote(), it.reading(), it.evidence());
        Json.word(json, "status", Optional.of(it.status()));
        Json.texts(json, "tags", claim.row().tags());
        Json.texts(json, "notes", claim.notes());
        json.writeEndObject();
    }

    /// A whole file: the notebook's title and its claims.
    static String file(String title, List<ClaimRecord> claims) {
        var out = new StringWriter();
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "claimline-claims-1");
            json.writeStringProperty("notebook", title);
            json.writeArrayPropertyStart("claims");
            claims.forEach(claim -> claim(json, claim));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void fields(JsonGenerator json, Span span, String quote, Reading reading, Evidence evidence) {
        ClaimValues values = ClaimValues.of(reading.value());
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("quote", quote);
        Json.word(json, "kind", Optional.of(reading.kind()));
        Json.word(json, "type", Optional.of(reading.type()));
        Json.decimal(json, "value", values.value());
        Json.decimal(json, "low", values.low());
        Json.decimal(json, "high", values.high());
        Json.text(json, "unit", values.unit());
        Json.text(json, "startDate", values.start().map(Object::toString));
        Json.text(json, "endDate", values.end().map(Object::toString));
        Json.text(json, "label", values.label());
        Json.word(json, "qualifier", reading.qualifier());
        Json.word(json, "direction", reading.direction());
        Json.text(json, "metric", reading.metric());
        Json.text(json, "subject", reading.subject());
        Json.text(json, "holder", reading.holder());
        json.writeBooleanProperty("prior", reading.prior());
        json.writeNumberProperty("confidence", evidence.confidence());
        json.writeStringProperty("rule", evidence.rule());
        json.writeStringProperty("because", evidence.because());
    }
}
