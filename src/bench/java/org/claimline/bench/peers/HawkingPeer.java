package org.claimline.bench.peers;

import com.zoho.hawking.HawkingTimeParser;
import com.zoho.hawking.datetimeparser.configuration.HawkingConfiguration;
import com.zoho.hawking.language.english.model.ParserOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.joda.time.DateTime;

/// Hawking: dates in natural language.
final class HawkingPeer implements Peer {

    private final HawkingTimeParser parser = new HawkingTimeParser();
    private final HawkingConfiguration settings = new HawkingConfiguration();

    HawkingPeer() {
        try {
            settings.setTimeZone("UTC");
            settings.setFiscalYearStart(1);
            settings.setFiscalYearEnd(12);
        } catch (Exception e) {
            throw new IllegalStateException("hawking refuses its own settings", e);
        }
    }

    @Override
    public String name() {
        return "hawking 0.1.9";
    }

    @Override
    public List<Found> find(String text, LocalDate published) {
        var found = new ArrayList<Found>();
        Date reference = Date.from(published.atTime(12, 0).toInstant(ZoneOffset.UTC));
        int lineStart = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                for (ParserOutput output : parser.parse(line, reference, settings, "eng").getParserOutputs()) {
                    found.add(found(lineStart, line, output));
                }
            }
            lineStart += line.length() + 1;
        }
        return found;
    }

    private static Found found(int lineStart, String line, ParserOutput output) {
        int at = Math.max(0, line.indexOf(output.getText(), Math.max(0, output.getParserStartIndex() - 2)));
        int start = lineStart + at;
        int end = start + output.getText().length();
        if (output.getDateRange() == null || output.getDateRange().getStart() == null) {
            return Found.without(start, end, Class.DATE);
        }
        DateTime last = output.getDateRange().getEnd() == null ? output.getDateRange().getStart()
                : output.getDateRange().getEnd();
        return Found.date(start, end, day(output.getDateRange().getStart()), day(last));
    }

    private static LocalDate day(DateTime time) {
        return LocalDate.of(time.getYear(), time.getMonthOfYear(), time.getDayOfMonth());
    }
}
