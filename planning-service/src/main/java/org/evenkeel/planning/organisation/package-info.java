/**
 * The whole of what users gave about one organisation, as one document: the form it is imported, validated, solved and exported
 * in.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.organisation;
