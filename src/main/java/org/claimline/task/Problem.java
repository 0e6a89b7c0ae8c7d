package org.claimline.task;

/// A failure, for the user and for the log.
///
/// @param code stable and short: the reason's name, or a hash of the failure's place
/// @param cause what was thrown
public record Problem(String code, Exception cause) {

    /// A code that is the same each time the same line of code fails.
    static Problem of(Exception cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String place = cause.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
        return new Problem("%04X".formatted(place.hashCode() & 0xFFFF), cause);
    }
}
