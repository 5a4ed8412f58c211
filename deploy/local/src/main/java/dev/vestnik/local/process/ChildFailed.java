package dev.vestnik.local.process;

/** A child process that died or did not get ready; the message names it and ends with the tail of its log. */
public final class ChildFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChildFailed(String what, String logTail) {
        super(what + "\n" + logTail.indent(4).stripTrailing());
    }
}
