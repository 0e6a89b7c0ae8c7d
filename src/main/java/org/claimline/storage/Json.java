package org.claimline.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.EventId;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Journal;
import org.claimline.domain.NoteId;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Target;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Domain values as JSON. The names written here are in every journal: they may be added to, never changed.
final class Json {

    private Json() {}

    /// Plain ASCII, because an anchor's context may begin or end inside a surrogate pair, which UTF-8 cannot say.
    static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE).build())
                    .build())
            .addMixIn(Change.class, Tagged.class).addMixIn(Target.class, Tagged.class)
            .addMixIn(ClaimValue.class, Tagged.class).addMixIn(Journal.Content.class, Tagged.class)
            .addMixIn(ArticleId.class, Plain.class).addMixIn(ClaimId.class, Plain.class)
            .addMixIn(EventId.class, Plain.class).addMixIn(NoteId.class, Plain.class)
            .registerSubtypes(named(Change.OfClaim.class, "claim"), named(Change.OfArticle.class, "article"),
                    named(Change.OfNote.class, "note"), named(Change.OfTag.class, "tag"),
                    named(Change.OfTagging.class, "tagging"), named(Change.OfEvent.class, "event"),
                    named(Change.OfSettings.class, "settings"), named(Change.OfEngine.class, "engine"))
            .registerSubtypes(named(Target.OnArticle.class, "article"), named(Target.OnClaim.class, "claim"),
                    named(Target.OnEvent.class, "event"), named(Target.OnNotebook.class, "notebook"))
            .registerSubtypes(named(Quantity.class, "quantity"), named(Days.class, "days"),
                    named(FiscalPeriod.class, "fiscal"), named(Rating.class, "rating"))
            .registerSubtypes(named(Journal.Edited.class, "edited"), named(Journal.Imported.class, "imported"))
            .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static NamedType named(Class<?> type, String name) {
        return new NamedType(type, name);
    }

    /// One of several kinds.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Tagged {}

    /// A record that is written as its only part.
    private abstract static class Plain {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Plain(String value) {}

        @JsonValue
        abstract String value();
    }
}
