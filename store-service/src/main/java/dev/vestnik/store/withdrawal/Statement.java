package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What somebody decides about an article: to withdraw it, or to take that back. */
public sealed interface Statement permits Demand, Amending, Release {

    /** Writes what it says into an entry. */
    void tell(ObjectNode entry);
}
