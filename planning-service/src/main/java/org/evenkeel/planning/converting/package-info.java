/**
 * The one way from what users gave to what is solved. Uses the records of organisation and scenario, phased choices and
 * prices; knows of the solver only its model.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.converting;
