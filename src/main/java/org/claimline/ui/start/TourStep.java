package org.claimline.ui.start;

/// One step of the tour: something in the window, and what it is for.
///
/// @param key of its texts: `start.tour.KEY` and `start.tour.KEY.text`
/// @param selector finds the control that it points at
/// @param prepare brings the window to where that control is
public record TourStep(String key, String selector, Runnable prepare) {

    /// A step about something that is always there.
    public static TourStep of(String key, String selector) {
        return new TourStep(key, selector, () -> {});
    }
}
