package org.claimline.bench.peers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/// Natty: dates in natural language. It gives an instant for each, so a month or a year is a single day to it.
final class NattyPeer implements Peer {

    private final Parser parser = new Parser(TimeZone.getTimeZone("UTC"));

    @Override
    public String name() {
        return "natty 1.1.2";
    }

    @Override
    public List<Found> find(String text, LocalDate published) {
        var found = new ArrayList<Found>();
        int lineStart = 0;
        Date reference = Date.from(published.atTime(12, 0).toInstant(ZoneOffset.UTC));
        for (String line : text.split("\n", -1)) {
            for (DateGroup group : parser.parse(line, reference)) {
                int start = lineStart + Math.max(0, line.indexOf(group.getText(), Math.max(0, group.getPosition() - 1)));
                List<LocalDate> days = group.getDates().stream()
                        .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()).sorted().toList();
                if (!days.isEmpty()) {
                    found.add(Found.date(start, start + group.getText().length(), days.getFirst(), days.getLast()));
                }
            }
            lineStart += line.length() + 1;
        }
        return found;
    }
}
