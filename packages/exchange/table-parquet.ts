/** A table as a Parquet file, for those who analyse plans by the hundred. */
import { parquetWriteBuffer } from "hyparquet-writer";
import type { OutCell, OutColumn, OutTable } from "@lodestone/sheets/out-table";

const types = { text: "STRING", number: "DOUBLE", whole: "DOUBLE", flag: "BOOLEAN" } as const;

/** What each column means travels in the file's own metadata, under the column's name. */
export function tableParquet({ describes, columns, rows }: OutTable): Uint8Array {
  const columnData = columns.map((column, c) => ({
    name: column.name,
    type: types[column.kind],
    nullable: column.optional === true,
    data: rows.map((cells) => valueOf(column, cells[c] ?? null)),
  }));
  const meanings = columns.map(({ name, describes: means, unit }) => ({
    key: name,
    value: unit === undefined ? means : `${means} (${unit})`,
  }));
  const kvMetadata = [{ key: "table", value: describes }, ...meanings];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: "Lodestone" }));
}

/** A column that may not be empty holds no null; an empty text there is an empty text. */
function valueOf({ optional }: OutColumn, cell: OutCell): OutCell {
  return cell === null && optional !== true ? "" : cell;
}
