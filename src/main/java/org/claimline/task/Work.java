package org.claimline.task;

/// Something that takes longer than a frame.
@FunctionalInterface
public interface Work<T> {

    /// Runs on a worker thread.
    ///
    /// @param cancellation asked between steps; work that sees it may return anything, the result is dropped
    T run(Cancellation cancellation) throws Exception;
}
