package org.claimline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Period;
import org.claimline.domain.Reading;

/// Claims as CSV: one row a claim, numbers as plain decimals, dates as ISO days.
public final class ClaimTable {

    private static final String[] COLUMNS = {"id", "article", "title", "source", "url", "published",
        "published_origin", "kind", "type", "quote", "value", "low", "high", "unit", "start_date", "end_date", "label",
        "qualifier", "direction", "metric", "subject", "holder", "prior", "about", "status", "tags", "notes",
        "confidence", "rule"};

    private ClaimTable() {}

    public static String of(List<ClaimRecord> claims) {
        var csv = new Csv(COLUMNS);
        claims.forEach(claim -> row(csv, claim));
        return csv.toString();
    }

    /// The first line of every such table.
    static String header() {
        return Csv.line(List.of(COLUMNS));
    }

    private static void row(Csv csv, ClaimRecord claim) {
        ClaimRow row = claim.row();
        Claim it = row.claim();
        csv.plain(it.id()).plain(it.article()).text(row.articleTitle()).text(row.source()).text(claim.url()
                .map(Object::toString))
                .plain(row.published().map(published -> published.date()))
                .plain(row.published().map(published -> word(published.origin())).orElse("unknown"))
                .plain(word(it.kind())).plain(word(it.reading().type())).text(it.anchor().quote());
        reading(csv, it.reading());
        csv.plain(word(it.status())).text(String.join(" ", row.tags())).text(String.join("\n\n", claim.notes()))
                .plain(it.evidence().confidence()).plain(it.evidence().rule()).endRow();
    }

    private static void reading(Csv csv, Reading reading) {
        ClaimValues values = ClaimValues.of(reading.value());
        csv.plain(values.value()).plain(values.low()).plain(values.high()).text(values.unit()).plain(values.start())
                .plain(values.end()).text(values.label()).plain(reading.qualifier().map(ClaimTable::word))
                .plain(reading.direction().map(ClaimTable::word)).text(reading.metric()).text(reading.subject())
                .text(reading.holder()).plain(reading.prior()).text(about(reading.about()));
    }

    /// An ISO interval, or the label of a fiscal period.
    private static Optional<String> about(Optional<Period> about) {
        return about.map(period -> switch (period) {
            case Days days -> days.first() + "/" + days.last();
            case FiscalPeriod(var label) -> label;
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
