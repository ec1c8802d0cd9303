/** What ships with the product for everybody to read: rules, default parameters and law tables. Uses their packages. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.catalogue;
