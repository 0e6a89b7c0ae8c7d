package org.claimline.task;

/// Asked between steps of long work. Threads are never interrupted: that would close the database for everyone.
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean isRequested();
}
