package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.AllOf;
import org.claimline.domain.ClaimCondition.AnyOf;
import org.claimline.domain.ClaimCondition.Being;
import org.claimline.domain.ClaimCondition.InArticle;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimCondition.Named;
import org.claimline.domain.ClaimCondition.Not;
import org.claimline.domain.ClaimCondition.PublishedIn;
import org.claimline.domain.ClaimCondition.State;
import org.claimline.domain.ClaimCondition.Tagged;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Comparison;
import org.claimline.domain.Event;
import org.claimline.domain.Published;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;

/// Whether entries are what a query looks for. An article or an event meets a condition about claims only where the same
/// can be asked of it: its publication, its source, its tags.
final class EntryMatch implements Predicate<Entry> {

    private final Query query;

    EntryMatch(String typed) {
        this.query = Query.parse(typed);
    }

    @Override
    public boolean test(Entry entry) {
        Among own = entry.kind() == EntryKind.ARTICLES ? Among.ARTICLES : Among.CLAIMS;
        return query.among().contains(own) && query.parts().stream().allMatch(part -> meets(entry, part));
    }

    private static boolean meets(Entry entry, Part part) {
        return switch (part) {
            case Part.Words(_, var negated, var text, _, _) -> negated != says(entry, text);
            case Part.Amount(_, var negated, var value, _, var text) -> negated != (says(entry, text) || entry.row()
                    .filter(new ClaimCondition.Valued(Comparison.EQUAL, value)::accepts)
                    .isPresent());
            case Part.Filter(_, var negated, _, var condition) -> negated != meets(entry, condition);
            case Part.Only _ -> true;
        };
    }

    private static boolean meets(Entry entry, ClaimCondition condition) {
        if (entry.subject() instanceof Entry.OfClaim(var row)) {
            return condition.accepts(row);
        }
        return switch (condition) {
            case Tagged(var tag) -> entry.tags().stream()
                    .anyMatch(path -> path.equals(tag) || path.startsWith(tag + "/"));
            case PublishedIn within -> isWithin(entry, within);
            case Named(var name, var words) when name == Name.SOURCE -> entry.source()
                    .filter(source -> ClaimCondition.contains(source, words)).isPresent();
            case InArticle(var article) -> entry.article().filter(article::equals).isPresent();
            case Being(var state) when state == State.UNDATED -> entry.when().isEmpty();
            case Being(var state) when state == State.TAGGED -> !entry.tags().isEmpty();
            case Not(var not) -> !meets(entry, not);
            case AllOf(var all) -> all.stream().allMatch(one -> meets(entry, one));
            case AnyOf(var any) -> any.stream().anyMatch(one -> meets(entry, one));
            default -> entry.row().filter(condition::accepts).isPresent();
        };
    }

    private static boolean isWithin(Entry entry, PublishedIn within) {
        Optional<LocalDate> day = entry.published().map(Published::date);
        return day.isPresent() && within.first().filter(day.get()::isBefore).isEmpty()
                && within.last().filter(day.get()::isAfter).isEmpty();
    }

    private static boolean says(Entry entry, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return texts(entry).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Stream<String> texts(Entry entry) {
        Stream<Optional<String>> own = Stream.of(Optional.of(entry.label()), entry.articleTitle(), entry.source(),
                entry.event().map(Event::title), author(entry));
        List<Optional<String>> claim = entry.row().map(ClaimRow::claim).map(it -> List.of(
                Optional.of(it.anchor().quote()), it.reading().metric(), it.reading().subject(),
                it.reading().holder())).orElse(List.of());
        return Stream.concat(Stream.concat(own, claim.stream()).flatMap(Optional::stream), entry.tags().stream());
    }

    private static Optional<String> author(Entry entry) {
        return entry.subject() instanceof Entry.OfArticle(ArticleSummary article)
                ? article.details().author()
                : Optional.empty();
    }
}
