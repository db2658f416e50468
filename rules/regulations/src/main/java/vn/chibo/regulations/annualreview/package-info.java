/**
 * Yearly grading (xếp loại chất lượng hằng năm) by the text in force at the end of the year graded:
 * {@link vn.chibo.regulations.annualreview.AnnualGrades} says which grades are open, {@link
 * vn.chibo.regulations.annualreview.ExcellentCaps} gives the cap on excellent, {@link
 * vn.chibo.regulations.annualreview.ReviewSteps} the order of the stages.
 */
@NullMarked
package vn.chibo.regulations.annualreview;

import org.jspecify.annotations.NullMarked;
