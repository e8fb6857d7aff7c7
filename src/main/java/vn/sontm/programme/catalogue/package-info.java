/**
 * Criteria sets as versioned data: reading the catalogue format with every mistake named by its place,
 * indicators, thresholds by the unit's list of regions and by year, composites, choice groups, confirmations.
 */
@NullMarked
package vn.sontm.programme.catalogue;

import org.jspecify.annotations.NullMarked;
