package org.evenkeel.planning.platform.storage;

import com.fasterxml.jackson.databind.Module;

/** A form at rest that one kind of record has for itself. */
public interface StoredForm {

    Module module();
}
