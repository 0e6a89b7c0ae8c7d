package org.claimline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.claimline.timeline.Tick.Unit;

/// Chooses the ticks of an axis: only those that can be seen, never closer than a label needs, the year always said.
public final class Ticks {

    /// @param days its shortest length, so that no two ticks are closer than a label needs
    private record Step(Unit unit, int count, int days) {

        double label() {
            return switch (unit) {
                case DAY, WEEK -> 78;
                case MONTH, QUARTER -> 62;
                case YEAR -> 42;
            };
        }
    }

    private static final List<Step> STEPS = List.of(new Step(Unit.DAY, 1, 1), new Step(Unit.WEEK, 1, 7),
            new Step(Unit.MONTH, 1, 28), new Step(Unit.QUARTER, 1, 90), new Step(Unit.YEAR, 1, 365),
            new Step(Unit.YEAR, 2, 730), new Step(Unit.YEAR, 5, 1826), new Step(Unit.YEAR, 10, 3652),
            new Step(Unit.YEAR, 25, 9131), new Step(Unit.YEAR, 50, 18262), new Step(Unit.YEAR, 100, 36524),
            new Step(Unit.YEAR, 1000, 365242));

    private Ticks() {}

    /// The ticks from left to right. The first one says the year, and so does each one that begins another year.
    public static List<Tick> of(TimeScale scale) {
        Step step = stepFor(scale);
        var ticks = new ArrayList<Tick>();
        LocalDate date = floor(LocalDate.ofEpochDay((long) Math.floor(scale.start())), step);
        LocalDate following = next(date, step);
        boolean pinned = scale.x(date.toEpochDay()) < 0;
        if (pinned && scale.x(following.toEpochDay()) >= step.label()) {
            ticks.add(new Tick(date, 0, step.unit, true, true));
        }
        int year = ticks.isEmpty() ? Integer.MIN_VALUE : date.getYear();
        for (LocalDate at = pinned ? following : date; at.toEpochDay() < scale.end(); at = next(at, step)) {
            ticks.add(new Tick(at, scale.x(at.toEpochDay()), step.unit, at.getYear() != year, false));
            year = at.getYear();
        }
        return ticks;
    }

    private static Step stepFor(TimeScale scale) {
        for (Step step : STEPS) {
            if (step.days * scale.pixelsPerDay() >= step.label()) {
                return step;
            }
        }
        return STEPS.getLast();
    }

    private static LocalDate floor(LocalDate date, Step step) {
        return switch (step.unit) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(Math.floorDiv(date.getYear(), step.count) * step.count, 1, 1);
        };
    }

    private static LocalDate next(LocalDate date, Step step) {
        return switch (step.unit) {
            case DAY -> date.plusDays(1);
            case WEEK -> date.plusWeeks(1);
            case MONTH -> date.plusMonths(1);
            case QUARTER -> date.plusMonths(3);
            case YEAR -> date.plusYears(step.count);
        };
    }
}
