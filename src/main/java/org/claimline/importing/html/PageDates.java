package org.claimline.importing.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Stamp;
import org.jsoup.nodes.Document;

/// When a page's article was published: the best of several witnesses, or nothing where they contradict each other.
///
/// The page's fields come first. What stands beside the headline for everybody to read overrules them; a moment that
/// the page itself calls an edit is no publication; of two fields that differ, another witness decides. Then come the
/// dates near the headline, in the address and in the scripts' data, and labels such as 'Published on'. A date of a
/// later change stands in only where the page names no publication at all.
final class PageDates {

    private final Document document;
    private final JsonLd data;
    private final Map<String, String> meta;
    private final Optional<String> url;
    private final boolean dayFirst;
    private final NearTitle around;
    private final MarkedTimes marked;
    private final List<Published> edits;

    /// @param meta the meta elements by their names
    /// @param url the page's own address
    /// @param dayFirst whether 03/04/2026 is the third of April
    PageDates(Document document, JsonLd data, Map<String, String> meta, Optional<String> url, boolean dayFirst,
            String title) {
        this.document = document;
        this.data = data;
        this.meta = meta;
        this.url = url;
        this.dayFirst = dayFirst;
        this.around = new NearTitle(document, title, dayFirst);
        this.marked = MarkedTimes.of(document, around, dayFirst);
        this.edits = Stream.concat(marked.beside().stream(), around.beside().stream())
                .filter(NearTitle.Dated::isUpdate).map(NearTitle.Dated::published).toList();
    }

    private record Field(String name, String value) {}

    Optional<Published> published() {
        List<Field> exact = new ArrayList<>();
        data.published().ifPresent(d -> exact.add(new Field("JSON-LD " + d.field(), d.value())));
        Optional<Published> json = first(exact);
        Optional<Published> metadata = first(metaFields("published"));
        List<Published> fields = Stream.concat(json.stream(), metadata.stream()).filter(p -> !isEdit(p)).toList();
        Optional<Published> beside = beside();
        if (!fields.isEmpty()) {
            return beside.filter(b -> !isAmong(fields, b.date()) && !isChange(b.date()))
                    .or(() -> agreed(fields, beside).map(this::local));
        }
        Optional<Published> vague = first(metaFields("dated"));
        boolean isNamed = json.isPresent() || metadata.isPresent() || vague.filter(p -> !isPlaceholder(p)).isPresent();
        return first(marked.near(), marked.far()).or(() -> around.date(NearTitle.CLOSE).filter(p -> !isEdit(p)))
                .or(() -> vague.filter(p -> !isEdit(p) && !isPlaceholder(p)))
                .or(this::inAddress)
                .or(() -> first(data.pagePublished().map(v -> new Field("JSON-LD datePublished", v)).stream().toList())
                        .filter(p -> !isEdit(p)))
                .or(this::inScripts)
                .or(() -> around.date(NearTitle.ANYWHERE).filter(p -> !isEdit(p)))
                .or(around::announced).or(this::inTitle)
                .or(() -> isNamed ? Optional.empty() : modified());
    }

    /// Of fields that name two days, the one that another witness names, too. Two days in a row may be one moment in two
    /// zones; of others, neither is believed.
    private Optional<Published> agreed(List<Published> fields, Optional<Published> beside) {
        Published first = fields.getFirst();
        Published last = fields.getLast();
        if (first.date().equals(last.date())) {
            return Optional.of(first);
        }
        List<Published> others = Stream.of(beside, inAddress(), inTitle()).flatMap(Optional::stream).toList();
        List<Published> named = fields.stream().filter(f -> isAmong(others, f.date())).toList();
        boolean isNear = Math.abs(first.date().toEpochDay() - last.date().toEpochDay()) == 1;
        return named.size() == 1 ? Optional.of(named.getFirst()) : isNear ? Optional.of(first) : Optional.empty();
    }

    /// A field in universal time may name the day after or before the one on the publisher's own calendar, which the
    /// address shows.
    private Published local(Published field) {
        boolean universal = field.zone().map(ZoneId::normalized).filter(ZoneOffset.UTC::equals).isPresent();
        Optional<Published> address = universal ? inAddress() : Optional.empty();
        return address.filter(a -> Math.abs(a.date().toEpochDay() - field.date().toEpochDay()) == 1).orElse(field);
    }

    private static boolean isAmong(List<Published> dates, LocalDate day) {
        return dates.stream().anyMatch(p -> p.date().equals(day));
    }

    /// The date that readers see at the headline, when they see only one and it is no later change.
    private Optional<Published> beside() {
        List<Published> shown = Stream.concat(marked.beside().stream(), around.beside().stream())
                .filter(d -> !d.isUpdate()).map(NearTitle.Dated::published).filter(p -> !isEdit(p)).toList();
        boolean one = shown.stream().map(Published::date).distinct().count() == 1;
        return one ? Optional.of(shown.getFirst()) : Optional.empty();
    }

    /// Whether a day that no field calls the publication is the one of the last change, or one after it, such as the
    /// day on which the page was saved.
    private boolean isChange(LocalDate day) {
        return changes().stream().map(Published::date).max(LocalDate::compareTo).filter(d -> !day.isBefore(d))
                .isPresent();
    }

    /// Whether the page calls this very moment a later change.
    private boolean isEdit(Published published) {
        return published.time().isPresent() && edits.stream().anyMatch(e -> e.date().equals(published.date())
                && e.time().map(t -> t.withSecond(0)).equals(published.time().map(t -> t.withSecond(0))));
    }

    /// The first of January without a time is what programs write when they do not know.
    private static boolean isPlaceholder(Published published) {
        return published.date().getDayOfYear() == 1 && published.time().isEmpty();
    }

    private Optional<Published> first(List<Published> near, List<Published> far) {
        return Stream.concat(near.stream(), far.stream()).filter(p -> !isEdit(p)).findFirst();
    }

    private List<Field> metaFields(String field) {
        return PageDetails.names(field).stream().filter(meta::containsKey)
                .map(name -> new Field("meta " + name, meta.getOrDefault(name, ""))).toList();
    }

    private Optional<Published> first(List<Field> fields) {
        for (Field field : fields) {
            Optional<Published> published = DateScanner.first(field.value(), dayFirst).flatMap(s -> stated(s, field));
            if (published.isPresent()) {
                return published;
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> stated(Stamp stamp, Field field) {
        return stamp.date().map(day -> new Published(day, stamp.time(), stamp.zone(), Origin.STATED,
                field.name() + ": " + field.value()));
    }

    /// The day in an address such as '…/2025/11/25/…'.
    private Optional<Published> inAddress() {
        int path = url.map(u -> u.indexOf('/', u.indexOf("://") + 3)).orElse(-1);
        String text = path < 0 ? "" : url.orElse("").substring(path);
        return DateScanner.scan(text, true).stream().filter(s -> s.year().isPresent()).findFirst().flatMap(
                s -> s.date().map(d -> Published.on(d, Origin.INFERRED, "URL: " + s.span().in(text))));
    }

    /// The one day that the data in the page's scripts call its publication.
    private Optional<Published> inScripts() {
        List<Published> dates = ScriptDates.of(document).stream()
                .flatMap(d -> first(List.of(new Field("script " + d.name(), d.value()))).stream())
                .filter(p -> !isEdit(p) && !isPlaceholder(p)).toList();
        boolean one = dates.stream().map(Published::date).distinct().count() == 1;
        return one ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private Optional<Published> inTitle() {
        return first(List.of(new Field("title", document.title()))).map(PageDates::inferred);
    }

    private Optional<Published> modified() {
        return changes().stream().findFirst().map(PageDates::inferred);
    }

    private List<Published> changes() {
        List<Field> fields = new ArrayList<>();
        data.modified().ifPresent(v -> fields.add(new Field("JSON-LD dateModified", v)));
        fields.addAll(metaFields("modified"));
        return fields.stream().flatMap(f -> first(List.of(f)).stream()).toList();
    }

    private static Published inferred(Published published) {
        return new Published(published.date(), published.time(), published.zone(), Origin.INFERRED,
                published.evidence());
    }
}
