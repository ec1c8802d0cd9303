/** The organisation document: its published schema, its defaults, and what its records must say of each other. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.document;
