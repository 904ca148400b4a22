// id: quality-stamp-data
// title: Say that the data have been changed by merges
// question: Which version are the data, with these parties treated as one?
// parameters: suffix: STRING
// index: none
MATCH (d:Dataset)
SET d.dataVersion = split(d.dataVersion, '+')[0] + $suffix
