package org.claimline.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Direction;
import org.claimline.domain.Engine;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Furniture;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Period;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.SavedView;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.Target;

/// Domain values of every shape, the awkward ones more often than they deserve. The same seed gives the same values.
public final class RandomDomain {

    private static final String[] UNITS = {"a", "Z", " ", "é", "中", "\uD83D\uDE00", "\uD800", "\uDC00", "\0", "\"",
        "\\", "\n", "\r", "\u2028", "'", "/", "{", "%", "_", "\uFFFF", "\uFEFF", ";", "İ"};
    private static final String[] ZONES = {"Asia/Shanghai", "America/New_York", "Z", "+05:30", "UTC+2"};

    private final Random random;

    public RandomDomain(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    public String text() {
        var text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(oneOf(UNITS));
        }
        return text.toString();
    }

    public String title() {
        return "t" + text();
    }

    public LocalDate day() {
        return random.nextInt(20) == 0
                ? LocalDate.of(oneOf(-44, 1, 9999, 12_026), 2, 28)
                : LocalDate.of(2000 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    public Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    public Days days() {
        LocalDate first = day();
        return new Days(first, first.plusDays(random.nextInt(400)), oneOf(Days.Precision.values()));
    }

    public BigDecimal number() {
        return new BigDecimal(new BigInteger(1 + random.nextInt(200), random), random.nextInt(40) - 10)
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    public Period period() {
        return random.nextBoolean() ? days() : new FiscalPeriod(title());
    }

    public ClaimValue value() {
        return switch (random.nextInt(3)) {
            case 0 -> {
                BigDecimal low = number();
                yield new Quantity(low, low.add(number().abs()), text());
            }
            case 1 -> new Rating(title());
            default -> period();
        };
    }

    public Reading reading() {
        return new Reading(oneOf(ClaimType.values()), value(), maybe(() -> oneOf(Qualifier.values())),
                maybe(() -> oneOf(Direction.values())), maybe(this::text), maybe(this::text), maybe(this::text),
                random.nextBoolean(), maybe(this::period));
    }

    public Engine engine() {
        return new Engine(random.nextInt(5), oneOf("", "5e1ec7"));
    }

    public Evidence evidence() {
        return new Evidence(text(), text(), random.nextDouble());
    }

    public Finding finding(String in) {
        return new Finding(span(in), reading(), evidence());
    }

    public Span span(String in) {
        int start = random.nextInt(in.length() + 1);
        return new Span(start, start + random.nextInt(in.length() - start + 1));
    }

    /// A claim in the text, with a fresh id.
    public Claim claim(ArticleId article, String text) {
        return new Claim(ClaimId.random(), article, Anchor.in(text, span(text)), reading(), evidence(),
                oneOf(Status.values()));
    }

    public ArticleDetails details() {
        var furniture = new ArrayList<Furniture>();
        for (int left = random.nextInt(3); left > 0; left--) {
            furniture.add(new Furniture(span(" ".repeat(50)), oneOf(Furniture.Reason.values())));
        }
        return new ArticleDetails(title(), maybe(this::text), maybe(this::text),
                maybe(() -> URI.create("https://example.org/" + random.nextInt(5) + "?q=a%20b#c")), maybe(this::text),
                maybe(this::published), furniture, random.nextBoolean());
    }

    public Published published() {
        return new Published(day(), maybe(() -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L))),
                maybe(() -> ZoneId.of(oneOf(ZONES))), oneOf(Published.Origin.values()), text());
    }

    public Note note(Target on) {
        return new Note(NoteId.random(), on, text(), instant(), instant());
    }

    public Tag tag() {
        return new Tag(oneOf("cloud", "chips", "a%b_c", "中文") + oneOf("", "/growth", "/" + random.nextInt(1_000)),
                random.nextInt(Tag.COLOURS));
    }

    public Event event(Optional<ClaimId> claim, Optional<ArticleId> article) {
        return new Event(EventId.random(), title(), days(), claim, article);
    }

    public NotebookSettings settings() {
        return new NotebookSettings(title(), maybe(this::days), 1 + random.nextLong(Long.MAX_VALUE - 1),
                random.nextBoolean()
                        ? Map.of()
                        : Map.of("Firm " + random.nextInt(9), Month.of(1 + random.nextInt(12))),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new SavedView(title(), "kind:target \"" + title() + '"', SavedView.Shown.CLAIMS),
                                new SavedView("View " + random.nextInt(9), "", SavedView.Shown.SEARCH)));
    }
}
